-- P16: a promise is not closed without words, and what was told of it stays.
CREATE TRIGGER p16_a_commitment_is_closed_with_words BEFORE UPDATE OF settled_at, done_on, note ON commitments
WHEN NEW.settled_at IS NOT NULL AND NEW.note = ''
BEGIN SELECT RAISE(ABORT, 'p16: a promise is closed without words'); END;

CREATE TRIGGER p16_what_was_told_stays BEFORE UPDATE ON commitment_notes
BEGIN SELECT RAISE(ABORT, 'p16: what was told of a promise stays'); END;

CREATE TRIGGER p16_what_was_told_is_kept BEFORE DELETE ON commitment_notes
BEGIN SELECT RAISE(ABORT, 'p16: what was told of a promise stays'); END;
