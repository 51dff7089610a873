-- A count is forgotten when its window is over. What was counted until now was made without a key.
DELETE FROM throttles;
ALTER TABLE throttles ADD COLUMN ends_at BIGINT NOT NULL DEFAULT 0;
DROP INDEX throttles_by_window;
CREATE INDEX throttles_by_end ON throttles (ends_at);
-- Forgetting is no job any more: the clock does it each hour.
DELETE FROM jobs WHERE kind = 'housekeeping';
