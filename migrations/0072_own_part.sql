-- P16, P21: which part of the question a result settles, when a committee decides on its own part only.
ALTER TABLE decisions ADD COLUMN part TEXT NOT NULL DEFAULT '';
