# Completes command lines of culprit in bash. To use it in every shell, add to ~/.bashrc:
#   source /where/culprit/lies/completion/culprit.bash

_culprit() {
  local line=${COMP_LINE:0:COMP_POINT}
  local begun=${line##*[[:blank:]]}
  local proposal before=
  COMPREPLY=()
  # A home folder is left to bash itself, which knows those of other users as well.
  [[ $begun == "~"* ]] && return
  # Bash takes what follows "=" or ":" for a word of its own.
  [[ $begun == *[=:]* ]] && before=${begun%"${begun##*[=:]}"}
  while IFS= read -r proposal; do
    proposal=$(printf '%q' "${proposal#"$before"}")
    case $proposal in
      */ | *=) ;;
      *) proposal+=' ' ;;
    esac
    COMPREPLY+=("$proposal")
  done < <("$1" complete "$line" 2>/dev/null)
}

complete -o default -o nospace -F _culprit culprit
