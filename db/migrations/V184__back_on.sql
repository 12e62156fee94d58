-- An operator may say that a match that was put off is played on its day after all; a result it is not.
ALTER TABLE match_report DROP CONSTRAINT match_report_status,
    ADD CONSTRAINT match_report_status
        CHECK (status IN ('scheduled', 'postponed', 'back-on', 'played', 'awarded', 'walkover', 'abandoned', 'cancelled'));
