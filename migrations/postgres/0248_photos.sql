ALTER TABLE photo_files ADD COLUMN large BYTEA NOT NULL CHECK (length(large) BETWEEN 1 AND 4194304);
ALTER TABLE photo_files ADD COLUMN small BYTEA NOT NULL CHECK (length(small) BETWEEN 1 AND 1048576);
ALTER TABLE photo_uploads ADD COLUMN large BYTEA NOT NULL CHECK (length(large) BETWEEN 1 AND 4194304);
ALTER TABLE photo_uploads ADD COLUMN small BYTEA NOT NULL CHECK (length(small) BETWEEN 1 AND 1048576);
-- A photo is packed already: packing it once more only takes time.
ALTER TABLE photo_files ALTER COLUMN large SET STORAGE EXTERNAL, ALTER COLUMN small SET STORAGE EXTERNAL;
ALTER TABLE photo_uploads ALTER COLUMN large SET STORAGE EXTERNAL, ALTER COLUMN small SET STORAGE EXTERNAL;

-- P3: a photo comes with its idea, before anybody has reviewed that: nothing is shown that nobody has looked at.
CREATE FUNCTION photo_comes_before_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM contributions c WHERE c.id = NEW.contribution_id AND c.state = 'received' AND c.moderated_at IS NULL) THEN
        RAISE EXCEPTION 'p03: a photo comes with its idea, before review' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p03_a_photo_comes_before_review BEFORE INSERT ON photos
FOR EACH ROW EXECUTE FUNCTION photo_comes_before_review();

-- P28: what came in stays as it came. Review leaves out, describes, and changes nothing else.
CREATE FUNCTION photo_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'p28: a photo is kept' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.id <> OLD.id OR NEW.contribution_id <> OLD.contribution_id OR NEW.place <> OLD.place OR NEW.file_id <> OLD.file_id
        OR NEW.code <> OLD.code OR NEW.digest <> OLD.digest OR NEW.width <> OLD.width OR NEW.height <> OLD.height
        OR NEW.small_width <> OLD.small_width OR NEW.small_height <> OLD.small_height OR NEW.alt <> OLD.alt
    THEN
        RAISE EXCEPTION 'p28: a photo stays as it came' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p28_a_photo_stays_as_it_came BEFORE UPDATE OR DELETE ON photos
FOR EACH ROW EXECUTE FUNCTION photo_stays();

CREATE FUNCTION photo_file_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p28: a photo stays as it came' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p28_a_photo_file_stays BEFORE UPDATE OR DELETE ON photo_files
FOR EACH ROW EXECUTE FUNCTION photo_file_stays();

CREATE FUNCTION photo_acts_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'p05: an act is kept as it was' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER p05_acts_on_a_photo_stay BEFORE UPDATE OR DELETE ON photo_acts
FOR EACH ROW EXECUTE FUNCTION photo_acts_stay();
