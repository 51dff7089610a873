-- P24: one post has one holder a day, and nothing becomes public without a post of its owner that answers for it.
CREATE TRIGGER p24_mandates_do_not_overlap BEFORE INSERT ON mandates
WHEN EXISTS (SELECT 1 FROM mandates WHERE post_id = NEW.post_id AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
BEGIN SELECT RAISE(ABORT, 'p24: the post is held by somebody else then'); END;

CREATE TRIGGER p24_mandates_stay_apart BEFORE UPDATE ON mandates
WHEN EXISTS (SELECT 1 FROM mandates
             WHERE post_id = NEW.post_id AND id <> NEW.id AND valid_from <= NEW.valid_to AND NEW.valid_from <= valid_to)
BEGIN SELECT RAISE(ABORT, 'p24: the post is held by somebody else then'); END;

CREATE TRIGGER p24_a_post_answers_for_it BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'announced' AND OLD.state = 'decided'
    AND NOT EXISTS (SELECT 1 FROM posts WHERE id = NEW.responsible_post_id AND body_id = NEW.owner_id)
BEGIN SELECT RAISE(ABORT, 'p24: no post of the owner answers for it'); END;
