# Completes apa: its commands, their options, and values where these are few. For bash, and for zsh through bashcompinit.
if [ -n "${ZSH_VERSION-}" ]; then
  autoload -Uz bashcompinit && bashcompinit
fi

_apa_commands='@COMMANDS@'
_apa_rules='@RULES@'

# Finds the options of a command.
_apa_flags() {
  case $1 in
@OPTIONS@
  esac
}

# Finds what an option of a command takes, or the command as its n-th parameter: what may stand there, what may stand behind a sign in
# it, whether there may be several with commas between them, and whether it is a file. Fails where nothing is taken.
_apa_values() {
  choices='' after='' list='' file=''
  case $1 in
@VALUES@
    *) return 1 ;;
  esac
}

_complete_apa() {
  local word typed before='' command='' option='' flags='' ended='' joined='' choices='' after='' list='' file=''
  local i n=0 place=1
  local -a line
  COMPREPLY=()

  # Where the shell takes an equals sign for a word, it is put together with what is beside it.
  line[0]=apa
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [ "$n" -gt 0 ] && { [ "$word" = '=' ] || [ -n "$joined" ]; }; then
      line[n]=${line[n]}$word
    else
      n=$((n + 1))
      line[n]=$word
    fi
    joined=''
    if [ "$word" = '=' ]; then
      joined=1
    fi
  done
  typed=${line[n]}

  for ((i = 1; i < n; i++)); do
    word=${line[i]}
    if [ "$i" = 1 ] && [[ " $_apa_commands " == *" $word "* ]]; then
      command=$word
    elif [ -n "$option" ]; then
      option=''
    elif [ -n "$ended" ] || [[ $word != -?* ]]; then
      place=$((place + 1))
    elif [ "$word" = -- ]; then
      ended=1
    elif _apa_values "${command:-validate} $word"; then
      option=$word
    fi
  done

  if [ -n "$option" ]; then
    _apa_values "${command:-validate} $option"
  elif [ -z "$ended" ] && [[ $typed == --*=* ]]; then
    before=${typed%%=*}=
    _apa_values "${command:-validate} ${typed%%=*}" || return 0
  elif [ -z "$ended" ] && [[ $typed == -* ]]; then
    _apa_flags "${command:-validate}"
    choices=$flags after='' list='' file=''
  else
    _apa_values "${command:-validate} $place" || return 0
    if [ "$n" = 1 ]; then
      choices="$_apa_commands $choices"
    fi
  fi

  # Of several values the last is completed, and of one with a sign what stands behind.
  word=${typed#"$before"}
  if [ -n "$list" ] && [[ $word == *,* ]]; then
    before=$before${word%,*},
    word=${word##*,}
  fi
  if [ -n "$after" ] && [[ $word == *=* ]]; then
    before=$before${word%%=*}=
    word=${word#*=}
    choices=$after
  fi

  local IFS=$' \t\n'
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
  if [ -n "$file" ]; then
    compopt -o filenames 2>/dev/null
    IFS=$'\n'
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
  # A proposal takes the place of what the shell takes for the last word.
  if [[ ${COMP_WORDBREAKS-} == *=* ]]; then
    before=${before##*=}
  fi
  for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
    COMPREPLY[i]=$before${COMPREPLY[i]}
  done
}

complete -F _complete_apa apa
