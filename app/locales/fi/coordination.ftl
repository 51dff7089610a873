# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Koordinaattori
coordination-deputy = Sijainen
coordination-public-title = Dialogien koordinaattori
coordination-public-lead = Koordinaattori huolehtii siitä, että kunnan dialogit pysyvät koossa ja että lupaukset pidetään. Kysy täältä, jos mietit jotain dialogista.
coordination-public-heading = Kysymyksiä dialogeista
coordination-public-vacant = Kukaan ei ole juuri nyt koordinaattori
coordination-public-deputy = Sijainen vastaa sillä välin.
coordination-public-nobody = Kunta ei ole tänään nimennyt koordinaattoria eikä sijaista. Kerromme sen mieluummin kuin annamme sinun odottaa vastausta.
coordination-public-about = Näin tavoitat kunnan muulla tavalla
coordination-public-more = Katso myös
