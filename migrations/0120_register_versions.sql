-- How often an entry of the organisation's registers has been changed, so that two administrators who change the same are told.
ALTER TABLE bodies ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE posts ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE mandates ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE areas ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE goal_periods ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
