ALTER TABLE photo_files ADD COLUMN large BLOB CHECK (large IS NOT NULL AND length(large) BETWEEN 1 AND 4194304);
ALTER TABLE photo_files ADD COLUMN small BLOB CHECK (small IS NOT NULL AND length(small) BETWEEN 1 AND 1048576);
ALTER TABLE photo_uploads ADD COLUMN large BLOB CHECK (large IS NOT NULL AND length(large) BETWEEN 1 AND 4194304);
ALTER TABLE photo_uploads ADD COLUMN small BLOB CHECK (small IS NOT NULL AND length(small) BETWEEN 1 AND 1048576);

-- P3: a photo comes with its idea, before anybody has reviewed that: nothing is shown that nobody has looked at.
CREATE TRIGGER p03_a_photo_comes_before_review BEFORE INSERT ON photos
WHEN NOT EXISTS (SELECT 1 FROM contributions c WHERE c.id = NEW.contribution_id AND c.state = 'received' AND c.moderated_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'p03: a photo comes with its idea, before review'); END;

-- P28: what came in stays as it came. Review leaves out, describes, and changes nothing else.
CREATE TRIGGER p28_a_photo_stays_as_it_came BEFORE UPDATE ON photos
WHEN NEW.id <> OLD.id OR NEW.contribution_id <> OLD.contribution_id OR NEW.place <> OLD.place OR NEW.file_id <> OLD.file_id
    OR NEW.code <> OLD.code OR NEW.digest <> OLD.digest OR NEW.width <> OLD.width OR NEW.height <> OLD.height
    OR NEW.small_width <> OLD.small_width OR NEW.small_height <> OLD.small_height OR NEW.alt <> OLD.alt
BEGIN SELECT RAISE(ABORT, 'p28: a photo stays as it came'); END;

CREATE TRIGGER p28_a_photo_is_kept BEFORE DELETE ON photos
BEGIN SELECT RAISE(ABORT, 'p28: a photo is kept'); END;

CREATE TRIGGER p28_a_photo_file_stays BEFORE UPDATE ON photo_files
BEGIN SELECT RAISE(ABORT, 'p28: a photo stays as it came'); END;

CREATE TRIGGER p28_a_photo_file_is_kept BEFORE DELETE ON photo_files
BEGIN SELECT RAISE(ABORT, 'p28: a photo is kept'); END;

CREATE TRIGGER p05_acts_on_a_photo_stay BEFORE UPDATE ON photo_acts
BEGIN SELECT RAISE(ABORT, 'p05: an act is kept as it was'); END;

CREATE TRIGGER p05_acts_on_a_photo_are_kept BEFORE DELETE ON photo_acts
BEGIN SELECT RAISE(ABORT, 'p05: an act is kept as it was'); END;
