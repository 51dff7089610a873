-- P38: there is one coordinator and one deputy a day, and they are two.
CREATE TRIGGER p38_one_in_each_place BEFORE INSERT ON coordinators
WHEN EXISTS (
    SELECT 1 FROM coordinators WHERE (place = NEW.place OR staff_id = NEW.staff_id)
      AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p38: there is another one then, or it is the same account'); END;

CREATE TRIGGER p38_one_stays_in_each_place BEFORE UPDATE ON coordinators
WHEN EXISTS (
    SELECT 1 FROM coordinators WHERE id <> NEW.id AND (place = NEW.place OR staff_id = NEW.staff_id)
      AND (NEW.valid_to IS NULL OR valid_from <= NEW.valid_to) AND (valid_to IS NULL OR NEW.valid_from <= valid_to))
BEGIN SELECT RAISE(ABORT, 'p38: there is another one then, or it is the same account'); END;
