-- P23: the words of what is covered are forgotten, also when several deeds cover at once what has them. A deed that takes a term out of
-- something holds its row here until it is done, so that the last of them sees that nothing has the term any more. Nothing is
-- ever left here.
CREATE TABLE search_leaving (
    term TEXT NOT NULL PRIMARY KEY
);

-- All is indexed anew once, by the worker: words may have stayed from before.
DELETE FROM search_state;
