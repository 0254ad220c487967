"""Rights and opt-out signals that the page states.

`sources.py` yields statements: meta elements, lines of HTTP, links to licences, JSON-LD, lines of the text. `choose.py`
takes each once. Nothing is weighed: what is stated stands.
"""

from fonds.extract.rights.choose import extract_rights, states_opt_out

__all__ = ["extract_rights", "states_opt_out"]
