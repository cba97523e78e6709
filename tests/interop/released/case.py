"""One row of the tables beside this file."""


def case(name, published=None, **keys):
    return {"name": name, "published": published, "config": keys}
