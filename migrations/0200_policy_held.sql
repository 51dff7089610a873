-- P29: when the body closed the matter that the law demands the dialogue on; only then the dialogue stops.
ALTER TABLE dialogues ADD COLUMN matter_dropped_at BIGINT;

-- P16: since when most participants say that what was promised was not done; staff owe them an answer from then on.
ALTER TABLE commitments ADD COLUMN doubted_at BIGINT;
UPDATE commitments SET doubted_at = (SELECT MAX(a.answered_at) FROM commitment_answers a WHERE a.commitment_id = commitments.id)
WHERE 5 <= (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id)
  AND (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id)
    < 2 * (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'no');
-- What everybody reads of it: told anew when at least five have answered or changed their minds since, so that nobody reads one
-- answer out of two figures.
ALTER TABLE commitments ADD COLUMN told_yes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE commitments ADD COLUMN told_partly BIGINT NOT NULL DEFAULT 0;
ALTER TABLE commitments ADD COLUMN told_no BIGINT NOT NULL DEFAULT 0;
ALTER TABLE commitments ADD COLUMN untold BIGINT NOT NULL DEFAULT 0;
UPDATE commitments SET
    told_yes = (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'yes'),
    told_partly = (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'partly'),
    told_no = (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id AND a.answer = 'no')
WHERE 5 <= (SELECT COUNT(*) FROM commitment_answers a WHERE a.commitment_id = commitments.id);
-- When participants were asked whether it was done.
ALTER TABLE commitments ADD COLUMN asked_at BIGINT;
CREATE INDEX commitments_to_ask ON commitments (due_on) WHERE asked_at IS NULL;
CREATE INDEX commitments_doubted ON commitments (doubted_at) WHERE doubted_at IS NOT NULL;
