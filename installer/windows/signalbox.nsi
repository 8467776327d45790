; SPDX-FileCopyrightText: 2026 The Signalbox authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows, of a folder that holds all it needs: make-installer.cmake makes the folder, the list of its files
; and calls makensis with
;   VERSION    1.2.3
;   FOLDER     the folder that is packed
;   FILES      Install and Uninstall, two macros with a line for each of its files
;   OUTPUT     the program that is made
; It installs for one person, without an administrator's rights: programs below %LOCALAPPDATA%\Programs, what Windows is told
; below HKEY_CURRENT_USER. /S asks nothing, /D=FOLDER (last) names another folder. Removing takes what was installed and
; nothing else; settings, journal and servers stay.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include WinMessages.nsh
!include x64.nsh
!include "${FILES}"
!cd "${FOLDER}"

!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Signalbox"
!define PROGRAM "$INSTDIR\bin\signalbox.exe"

Name "Signalbox"
BrandingText "Signalbox ${VERSION}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Signalbox"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Signalbox"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs Signalbox"
VIAddVersionKey CompanyName "The Signalbox authors"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE leaveFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese

LangString Occupied ${LANG_ENGLISH} "This folder holds other files. Choose an empty one, or one of Signalbox."
LangString Occupied ${LANG_GERMAN} "Dieser Ordner enthält andere Dateien. Wählen Sie einen leeren oder einen von Signalbox."
LangString Occupied ${LANG_SPANISH} "Esta carpeta contiene otros archivos. Elija una vacía o una de Signalbox."
LangString Occupied ${LANG_FRENCH} "Ce dossier contient d'autres fichiers. Choisissez-en un vide ou un de Signalbox."
LangString Occupied ${LANG_JAPANESE} "このフォルダーには他のファイルがあります。空のフォルダーか Signalbox のフォルダーを選んでください。"
LangString Occupied ${LANG_SIMPCHINESE} "此文件夹中有其他文件。请选择空文件夹或 Signalbox 的文件夹。"
LangString Running ${LANG_ENGLISH} "Signalbox runs. Close its window, then try again."
LangString Running ${LANG_GERMAN} "Signalbox läuft. Schließen Sie das Fenster und versuchen Sie es dann noch einmal."
LangString Running ${LANG_SPANISH} "Signalbox está en marcha. Cierre su ventana e inténtelo de nuevo."
LangString Running ${LANG_FRENCH} "Signalbox est en cours d'exécution. Fermez sa fenêtre, puis réessayez."
LangString Running ${LANG_JAPANESE} "Signalbox が実行中です。ウィンドウを閉じてからもう一度お試しください。"
LangString Running ${LANG_SIMPCHINESE} "Signalbox 正在运行。请关闭其窗口后重试。"
LangString Only64 ${LANG_ENGLISH} "Signalbox needs a 64-bit Windows."
LangString Only64 ${LANG_GERMAN} "Signalbox braucht ein 64-Bit-Windows."
LangString Only64 ${LANG_SPANISH} "Signalbox necesita un Windows de 64 bits."
LangString Only64 ${LANG_FRENCH} "Signalbox a besoin d'un Windows 64 bits."
LangString Only64 ${LANG_JAPANESE} "Signalbox には 64 ビット版の Windows が必要です。"
LangString Only64 ${LANG_SIMPCHINESE} "Signalbox 需要 64 位 Windows。"

; A folder of the person's own is never mixed with ours.
!macro REFUSE_OCCUPIED IF_OCCUPIED
    ${IfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ${AndIf} ${FileExists} "$INSTDIR\*.*"
        ${DirState} "$INSTDIR" $0
        ${If} $0 = 1
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(Occupied)" /SD IDOK
            ${IF_OCCUPIED}
        ${EndIf}
    ${EndIf}
!macroend

; A program that runs cannot be overwritten: its file cannot be opened for writing.
!macro REFUSE_RUNNING
    ${If} ${FileExists} "${PROGRAM}"
        ClearErrors
        FileOpen $0 "${PROGRAM}" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

!macro TELL_EXPLORER
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro OPENS CLASS
    WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"${PROGRAM}" "%1"'
    WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" '"${PROGRAM}",0'
!macroend

!macro FORGET_EMPTY ENDING
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(Only64)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

Function leaveFolder
    !insertmacro REFUSE_OCCUPIED Abort
FunctionEnd

Section "Signalbox"
    !insertmacro REFUSE_OCCUPIED Quit ; /S sees no page
    !insertmacro REFUSE_RUNNING
    ; What an older version had and this one has not goes with the older version's own uninstaller.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    !insertmacro Install
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Signalbox.lnk" "${PROGRAM}"

    ; Links.
    WriteRegStr HKCU "${CLASSES}\signalbox" "" "URL:Signalbox"
    WriteRegStr HKCU "${CLASSES}\signalbox" "URL Protocol" ""
    !insertmacro OPENS signalbox
    ; Session files are ours; bundles may belong to another program, which stays their first.
    WriteRegStr HKCU "${CLASSES}\.signalbox" "" "Signalbox.Session"
    WriteRegStr HKCU "${CLASSES}\.signalbox" "Content Type" "application/x-signalbox-session"
    WriteRegStr HKCU "${CLASSES}\.signalbox\OpenWithProgids" "Signalbox.Session" ""
    WriteRegStr HKCU "${CLASSES}\Signalbox.Session" "" "Recorded MCP session"
    !insertmacro OPENS Signalbox.Session
    WriteRegStr HKCU "${CLASSES}\.mcpb\OpenWithProgids" "Signalbox.Bundle" ""
    WriteRegStr HKCU "${CLASSES}\.dxt\OpenWithProgids" "Signalbox.Bundle" ""
    WriteRegStr HKCU "${CLASSES}\Signalbox.Bundle" "" "MCP bundle"
    !insertmacro OPENS Signalbox.Bundle

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Signalbox"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Signalbox authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
    !insertmacro TELL_EXPLORER
SectionEnd

Section "Uninstall"
    !insertmacro REFUSE_RUNNING
    !insertmacro Uninstall
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Signalbox.lnk"
    DeleteRegKey HKCU "${CLASSES}\signalbox"
    DeleteRegKey HKCU "${CLASSES}\Signalbox.Session"
    DeleteRegKey HKCU "${CLASSES}\Signalbox.Bundle"
    ReadRegStr $0 HKCU "${CLASSES}\.signalbox" ""
    ${If} $0 == "Signalbox.Session"
        DeleteRegValue HKCU "${CLASSES}\.signalbox" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\.signalbox" "Content Type"
    DeleteRegValue HKCU "${CLASSES}\.signalbox\OpenWithProgids" "Signalbox.Session"
    DeleteRegValue HKCU "${CLASSES}\.mcpb\OpenWithProgids" "Signalbox.Bundle"
    DeleteRegValue HKCU "${CLASSES}\.dxt\OpenWithProgids" "Signalbox.Bundle"
    !insertmacro FORGET_EMPTY .signalbox
    !insertmacro FORGET_EMPTY .mcpb
    !insertmacro FORGET_EMPTY .dxt
    DeleteRegKey HKCU "${UNINSTALL}"
    !insertmacro TELL_EXPLORER
SectionEnd
