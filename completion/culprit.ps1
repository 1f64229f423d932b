# Completes command lines of culprit in PowerShell. To use it in every shell, add to $PROFILE:
#   . C:\where\culprit\lies\completion\culprit.ps1

Register-ArgumentCompleter -Native -CommandName @('culprit', 'culprit.cmd') -ScriptBlock {
    param($word, $command, $cursor)
    $name = $command.CommandElements[0]
    # An operator "&" may stand before the name.
    $start = $name.Extent.StartOffset
    $text = $command.Extent.Text.Substring($start - $command.Extent.StartOffset)
    # PowerShell leaves out the blank before a word that is not begun yet.
    $line = $text.PadRight($cursor - $start).Substring(0, $cursor - $start)
    # Double quotes, or a backslash at the end, would not reach a program as they are on Windows.
    $line = $line.Replace('"', "'").Replace('\', '/')
    & $name.Value complete $line 2>$null | ForEach-Object {
        $typed = if ($_ -match '[^\w~./:=+-]') { "'" + $_.Replace("'", "''") + "'" } else { $_ }
        [System.Management.Automation.CompletionResult]::new($typed, $_, 'ParameterValue', $_)
    }
}
