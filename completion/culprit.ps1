# Completes command lines of culprit in PowerShell. To use it in every shell, add to $PROFILE:
#   . C:\where\culprit\lies\completion\culprit.ps1

Register-ArgumentCompleter -Native -CommandName culprit, culprit.cmd -ScriptBlock {
    param($word, $command, $cursor)
    # PowerShell leaves out the blank before a word that is not begun yet.
    $length = $cursor - $command.Extent.StartOffset
    $line = $command.Extent.Text.PadRight($length).Substring(0, $length)
    & $command.CommandElements[0].Value complete $line 2>$null | ForEach-Object {
        $typed = if ($_ -match '\s') { "'" + $_.Replace("'", "''") + "'" } else { $_ }
        [System.Management.Automation.CompletionResult]::new($typed, $_, 'ParameterValue', $_)
    }
}
