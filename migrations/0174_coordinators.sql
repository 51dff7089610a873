-- Who coordinates all dialogues, and who steps in, from a day to a day (P38): a function with an address of its own, never a private
-- person's name. Behind it is an account, which reminders go to.
CREATE TABLE coordinators (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL CHECK (place IN ('coordinator', 'deputy')),
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    email TEXT NOT NULL CHECK (email <> ''),
    phone TEXT NOT NULL CHECK (phone <> ''),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    valid_to TEXT CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX coordinators_by_place ON coordinators (place, valid_from);

-- When the account was last used to sign in: whoever is to see to things must have looked.
ALTER TABLE staff ADD COLUMN signed_in_at BIGINT;
