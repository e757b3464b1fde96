// Whether a load is under way or was cut short.
RETURN EXISTS { (:Store {loading: true}) } AS loading
