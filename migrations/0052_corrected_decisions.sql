-- When a decision that was entered wrong was mended last.
ALTER TABLE decisions ADD COLUMN corrected_at BIGINT;
