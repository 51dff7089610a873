# What every mail has in common.
mail-dialogue = Dialog
mail-decides = Bestämmer
mail-influence = Grad av inflytande
mail-influence-words = { $name } (steg { $step } av 4). { $promise }
mail-to-dialogue = Läs mer om dialogen
mail-why-contribution = Du får det här mejlet för att du lämnade ett bidrag i en dialog och gav oss din adress.
mail-stop = Jag vill inte ha fler mejl
