"""The model that tells a page's body from what stands around it, in HTML."""  # named for what it trains
