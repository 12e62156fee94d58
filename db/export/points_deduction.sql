SELECT competition.slug AS competition, season.slug AS season, club.slug AS club, points_deduction.points,
       points_deduction.imposed_on, points_deduction.reason
FROM points_deduction
JOIN competition ON competition.id = points_deduction.competition_id
JOIN season ON season.id = points_deduction.season_id
JOIN club ON club.id = points_deduction.club_id
ORDER BY competition.position, season.id, club.slug COLLATE "C", points_deduction.imposed_on, points_deduction.points DESC
