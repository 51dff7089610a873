-- P29: one name means one thing a day.
CREATE FUNCTION matters_mean_one_thing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM matters WHERE id <> NEW.id AND name = NEW.name
            AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
    THEN
        RAISE EXCEPTION 'p29: the name means something else then' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p29_a_name_means_one_thing BEFORE INSERT OR UPDATE OF name, valid_from, valid_to ON matters
FOR EACH ROW EXECUTE FUNCTION matters_mean_one_thing();

-- What is entered begins and ends within 25 years: another year is a slip of the finger. One more is let through, since the year
-- of the moment is another one in Sweden on the night to New Year; and what was there before the registers begins in 1900.
CREATE FUNCTION entries_begin_and_end_near() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    year INTEGER := EXTRACT(YEAR FROM to_timestamp(NEW.created_at / 1000000) AT TIME ZONE 'UTC');
BEGIN
    IF NEW.valid_from <> '1900-01-01' AND abs(substr(NEW.valid_from, 1, 4)::INTEGER - year) > 26
        OR abs(substr(NEW.valid_to, 1, 4)::INTEGER - year) > 26
    THEN
        RAISE EXCEPTION '%: the year is far away', TG_ARGV[0] USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p29_matters_begin_and_end_near BEFORE INSERT ON matters
FOR EACH ROW EXECUTE FUNCTION entries_begin_and_end_near('p29');

CREATE TRIGGER p30_responsibilities_begin_and_end_near BEFORE INSERT ON responsibilities
FOR EACH ROW EXECUTE FUNCTION entries_begin_and_end_near('p30');

CREATE TRIGGER p38_coordinators_begin_and_end_near BEFORE INSERT ON coordinators
FOR EACH ROW EXECUTE FUNCTION entries_begin_and_end_near('p38');

-- P34: every committee that is there on the day that the dialogue is announced was asked, or has taken over from one that was. A
-- committee that begins or ends that night is not asked for: the day here is the one of UTC.
CREATE FUNCTION dialogues_ask_every_committee() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    day TEXT := to_char(to_timestamp(NEW.announced_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD');
BEGIN
    IF NEW.state = 'announced' AND OLD.state = 'decided' AND NEW.kind = 'strategic' AND EXISTS (
        SELECT 1 FROM bodies b
        WHERE b.kind = 'committee' AND b.valid_from <= day AND (b.valid_to IS NULL OR b.valid_to > day)
          AND NOT EXISTS (
            SELECT 1 FROM consultations c JOIN bodies asked ON asked.id = c.body_id LEFT JOIN bodies heir ON heir.id = asked.successor_id
            WHERE c.dialogue_id = NEW.id AND b.id IN (asked.id, heir.id, heir.successor_id)))
    THEN
        RAISE EXCEPTION 'p34: a committee was not asked' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p34_every_committee_is_asked BEFORE UPDATE OF state ON dialogues
FOR EACH ROW EXECUTE FUNCTION dialogues_ask_every_committee();

-- P24: no mandate goes on longer than the body of its post, nor begins before it.
CREATE FUNCTION mandates_lie_within_the_body() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM posts p JOIN bodies b ON b.id = p.body_id
        WHERE p.id = NEW.post_id AND (NEW.valid_from < b.valid_from OR NEW.valid_to > b.valid_to))
    THEN
        RAISE EXCEPTION 'p24: the body is not there then' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p24_mandates_lie_within_the_body BEFORE INSERT OR UPDATE OF post_id, valid_from, valid_to ON mandates
FOR EACH ROW EXECUTE FUNCTION mandates_lie_within_the_body();

CREATE FUNCTION bodies_end_with_their_mandates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM mandates m JOIN posts p ON p.id = m.post_id WHERE p.body_id = NEW.id AND m.valid_to > NEW.valid_to)
    THEN
        RAISE EXCEPTION 'p24: a mandate goes on longer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p24_mandates_end_with_the_body BEFORE UPDATE OF valid_to ON bodies
FOR EACH ROW EXECUTE FUNCTION bodies_end_with_their_mandates();

-- P29: by what the law said a body has decided: it was in force that day.
CREATE FUNCTION matters_stay_in_force_for_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM dialogues d JOIN decisions s ON s.id = d.start_decision_id
        WHERE d.matter_id = NEW.id AND d.state <> 'draft' AND s.decided_on > NEW.valid_to)
    THEN
        RAISE EXCEPTION 'p29: a body has decided by it after that day' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p29_the_law_was_in_force_when_decided BEFORE UPDATE OF valid_to ON matters
FOR EACH ROW EXECUTE FUNCTION matters_stay_in_force_for_decisions();

-- P34: nobody goes on without an answer while there is time to give one: thirty days, or until the day before the dialogue opens. The
-- day here is the one of UTC, two hours early, so that none is refused that has begun in Sweden.
CREATE FUNCTION consultations_leave_time_to_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    left_on DATE := (to_timestamp(NEW.left_at / 1000000 + 7200) AT TIME ZONE 'UTC')::DATE;
    asked_on DATE := (to_timestamp(NEW.asked_at / 1000000) AT TIME ZONE 'UTC')::DATE;
BEGIN
    IF NEW.left_at IS NOT NULL AND OLD.left_at IS NULL AND EXISTS (
        SELECT 1 FROM dialogues d WHERE d.id = NEW.dialogue_id AND left_on <= LEAST(asked_on + 30, d.opens_on::DATE - 1))
    THEN
        RAISE EXCEPTION 'p34: the committee has time to answer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER p34_there_is_time_to_answer BEFORE UPDATE OF left_at ON consultations
FOR EACH ROW EXECUTE FUNCTION consultations_leave_time_to_answer();
