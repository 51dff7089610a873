# What every mail has in common.
mail-dialogue = Dialogue
mail-decides = Who decides
mail-influence = Degree of influence
mail-influence-words = { $name } (step { $step } of 4). { $promise }
mail-to-dialogue = Read more about the dialogue
mail-why-contribution = You get this mail because you took part in a dialogue and gave us your address.
mail-stop = I want no more mail
