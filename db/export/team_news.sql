SELECT club.slug AS club, team_news.player, team_news.kind, team_news.words, team_news.source, team_news.reported_on,
       team_news.current_to
FROM team_news JOIN club ON club.id = team_news.club_id
ORDER BY team_news.reported_on, club.slug COLLATE "C", team_news.shipped DESC, team_news.id
