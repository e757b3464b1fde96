// Asks nothing: shows that the server answers, and to this user.
RETURN 1 AS answer
