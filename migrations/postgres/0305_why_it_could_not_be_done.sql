-- P3, P17: what is held of letters, calls and receipts, as before (0295, 0297, 0290, 0299); the tables are new (0304).
CREATE TRIGGER p17_a_delivery_stays BEFORE DELETE ON deliveries
FOR EACH ROW EXECUTE FUNCTION a_delivery_stays();

CREATE TRIGGER p17_no_delivery_waits_unreachable BEFORE UPDATE OF standing ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_delivery_waits_unreachable();

CREATE TRIGGER p17_told_of_their_own BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION told_of_their_own();

CREATE TRIGGER p17_no_delivery_comes_to_wait_unreachable BEFORE INSERT ON deliveries
FOR EACH ROW EXECUTE FUNCTION no_delivery_comes_to_wait_unreachable();

CREATE TRIGGER p03_a_receipt_stays BEFORE DELETE ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION a_receipt_stays();

CREATE TRIGGER p03_no_receipt_waits_unreachable BEFORE UPDATE OF standing ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION no_receipt_waits_unreachable();

CREATE TRIGGER p17_no_receipt_comes_to_wait_unreachable BEFORE INSERT ON receipt_deliveries
FOR EACH ROW EXECUTE FUNCTION no_receipt_comes_to_wait_unreachable();
