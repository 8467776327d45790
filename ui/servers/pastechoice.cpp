// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/pastechoice.h"

#include "core/catalog/paste/pastevalues.h"

namespace Signalbox {

PasteChoice choiceFrom(const ServerEntry &entry, bool takesSecrets)
{
    PasteChoice choice{.entry = entry, .password = entry.remote.auth.secret};
    if (takesSecrets) {
        choice.secrets = takeSecrets(choice.entry);
    }
    return choice;
}

LaunchAnswer answerOf(const PasteChoice &choice, bool isYes)
{
    LaunchAnswer answer = choice.answer;
    answer.isYes = isYes;
    for (const auto &[key, secret] : choice.secrets.asKeyValueRange()) {
        if (answer.secrets.value(key).isEmpty()) { // else another was typed
            answer.secrets.insert(key, secret);
        }
    }
    return answer;
}

} // namespace Signalbox
