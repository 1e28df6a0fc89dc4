"""The ground floor: values and helpers that every other floor uses. Imports nothing of ours."""
