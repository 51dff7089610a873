-- P29: one name means one thing a day.
CREATE TRIGGER p29_a_name_means_one_thing BEFORE INSERT ON matters
WHEN EXISTS (SELECT 1 FROM matters WHERE name = NEW.name
             AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p29: the name means something else then'); END;

CREATE TRIGGER p29_a_name_goes_on_meaning_one_thing BEFORE UPDATE OF name, valid_from, valid_to ON matters
WHEN EXISTS (SELECT 1 FROM matters WHERE id <> NEW.id AND name = NEW.name
             AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p29: the name means something else then'); END;

-- What is entered begins and ends within 25 years: another year is a slip of the finger. One more is let through, since the year
-- of the moment is another one in Sweden on the night to New Year; and what was there before the registers begins in 1900.
CREATE TRIGGER p29_matters_begin_and_end_near BEFORE INSERT ON matters
WHEN NEW.valid_from <> '1900-01-01' AND abs(substr(NEW.valid_from, 1, 4) - strftime('%Y', NEW.created_at / 1000000, 'unixepoch')) > 26
    OR abs(substr(NEW.valid_to, 1, 4) - strftime('%Y', NEW.created_at / 1000000, 'unixepoch')) > 26
BEGIN SELECT RAISE(ABORT, 'p29: the year is far away'); END;

CREATE TRIGGER p30_responsibilities_begin_and_end_near BEFORE INSERT ON responsibilities
WHEN NEW.valid_from <> '1900-01-01' AND abs(substr(NEW.valid_from, 1, 4) - strftime('%Y', NEW.created_at / 1000000, 'unixepoch')) > 26
    OR abs(substr(NEW.valid_to, 1, 4) - strftime('%Y', NEW.created_at / 1000000, 'unixepoch')) > 26
BEGIN SELECT RAISE(ABORT, 'p30: the year is far away'); END;

CREATE TRIGGER p38_coordinators_begin_and_end_near BEFORE INSERT ON coordinators
WHEN NEW.valid_from <> '1900-01-01' AND abs(substr(NEW.valid_from, 1, 4) - strftime('%Y', NEW.created_at / 1000000, 'unixepoch')) > 26
    OR abs(substr(NEW.valid_to, 1, 4) - strftime('%Y', NEW.created_at / 1000000, 'unixepoch')) > 26
BEGIN SELECT RAISE(ABORT, 'p38: the year is far away'); END;

-- P34: every committee that is there on the day that the dialogue is announced was asked, or has taken over from one that was. A
-- committee that begins or ends that night is not asked for: the day here is the one of UTC.
CREATE TRIGGER p34_every_committee_is_asked BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'announced' AND OLD.state = 'decided' AND NEW.kind = 'strategic' AND EXISTS (
    SELECT 1 FROM bodies b
    WHERE b.kind = 'committee' AND b.valid_from <= date(NEW.announced_at / 1000000, 'unixepoch')
      AND (b.valid_to IS NULL OR b.valid_to > date(NEW.announced_at / 1000000, 'unixepoch'))
      AND NOT EXISTS (
        SELECT 1 FROM consultations c JOIN bodies asked ON asked.id = c.body_id LEFT JOIN bodies heir ON heir.id = asked.successor_id
        WHERE c.dialogue_id = NEW.id AND b.id IN (asked.id, heir.id, heir.successor_id)))
BEGIN SELECT RAISE(ABORT, 'p34: a committee was not asked'); END;

-- P24: no mandate goes on longer than the body of its post, nor begins before it.
CREATE TRIGGER p24_mandates_lie_within_the_body BEFORE INSERT ON mandates
WHEN EXISTS (SELECT 1 FROM posts p JOIN bodies b ON b.id = p.body_id
             WHERE p.id = NEW.post_id AND (NEW.valid_from < b.valid_from OR NEW.valid_to > b.valid_to))
BEGIN SELECT RAISE(ABORT, 'p24: the body is not there then'); END;

CREATE TRIGGER p24_mandates_stay_within_the_body BEFORE UPDATE OF post_id, valid_from, valid_to ON mandates
WHEN EXISTS (SELECT 1 FROM posts p JOIN bodies b ON b.id = p.body_id
             WHERE p.id = NEW.post_id AND (NEW.valid_from < b.valid_from OR NEW.valid_to > b.valid_to))
BEGIN SELECT RAISE(ABORT, 'p24: the body is not there then'); END;

CREATE TRIGGER p24_mandates_end_with_the_body BEFORE UPDATE OF valid_to ON bodies
WHEN EXISTS (SELECT 1 FROM mandates m JOIN posts p ON p.id = m.post_id WHERE p.body_id = NEW.id AND m.valid_to > NEW.valid_to)
BEGIN SELECT RAISE(ABORT, 'p24: a mandate goes on longer'); END;

-- P29: by what the law said a body has decided: it was in force that day.
CREATE TRIGGER p29_the_law_was_in_force_when_decided BEFORE UPDATE OF valid_to ON matters
WHEN EXISTS (SELECT 1 FROM dialogues d JOIN decisions s ON s.id = d.start_decision_id
             WHERE d.matter_id = NEW.id AND d.state <> 'draft' AND s.decided_on > NEW.valid_to)
BEGIN SELECT RAISE(ABORT, 'p29: a body has decided by it after that day'); END;

-- P34: nobody goes on without an answer while there is time to give one: thirty days, or until the day before the dialogue opens. The
-- day here is the one of UTC, two hours early, so that none is refused that has begun in Sweden.
CREATE TRIGGER p34_there_is_time_to_answer BEFORE UPDATE OF left_at ON consultations
WHEN NEW.left_at IS NOT NULL AND OLD.left_at IS NULL AND EXISTS (
    SELECT 1 FROM dialogues d WHERE d.id = NEW.dialogue_id
      AND date(NEW.left_at / 1000000 + 7200, 'unixepoch')
        <= min(date(NEW.asked_at / 1000000, 'unixepoch', '+30 days'), COALESCE(date(d.opens_on, '-1 day'), '9999-12-31')))
BEGIN SELECT RAISE(ABORT, 'p34: the committee has time to answer'); END;
