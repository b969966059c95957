# Initial generation
response1 = client.models.generate_content(
    model="gemini-3-pro-image-preview",
    contents="A red sports car",
    config=config,
)

# Refinement using chat session
chat = client.chats.create(model="gemini-3-pro-image-preview")

response1 = chat.send_message(
    "Generate a red sports car",
    config=config,
)

# Follow-up refinement (context preserved)
response2 = chat.send_message(
    "Make it a convertible with the top down",
    config=config,
)
