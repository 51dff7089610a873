-- P30: an area lies with one body a day, what was stays as it was, and a body decides only with an area chosen.
CREATE TRIGGER p30_an_area_has_one_body BEFORE INSERT ON responsibilities
WHEN EXISTS (SELECT 1 FROM responsibilities WHERE area_id = NEW.area_id
             AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p30: the area lies with another body then'); END;

CREATE TRIGGER p30_the_map_keeps_its_versions BEFORE UPDATE ON responsibilities
WHEN OLD.valid_to IS NOT NULL OR NEW.valid_to IS NULL OR NEW.id <> OLD.id OR NEW.area_id <> OLD.area_id OR NEW.body_id <> OLD.body_id
    OR NEW.terms_url <> OLD.terms_url OR NEW.valid_from <> OLD.valid_from
BEGIN SELECT RAISE(ABORT, 'p30: the map only grows'); END;

CREATE TRIGGER p30_the_map_loses_nothing BEFORE DELETE ON responsibilities
BEGIN SELECT RAISE(ABORT, 'p30: the map only grows'); END;

CREATE TRIGGER p30_an_area_is_chosen BEFORE UPDATE OF state ON dialogues
WHEN NEW.state = 'decided' AND OLD.state = 'draft' AND NEW.kind IN ('own', 'statutory') AND NEW.area_id IS NULL
BEGIN SELECT RAISE(ABORT, 'p30: no area is chosen'); END;
