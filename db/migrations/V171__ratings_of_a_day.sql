-- Who was rated lately is found without a look at every club there ever was.
CREATE INDEX club_rating_on_day ON club_rating (on_day, club_id) INCLUDE (seen_in, strength);
