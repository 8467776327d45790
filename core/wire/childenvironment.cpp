// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/childenvironment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

bool isSafe(const QString &name)
{
    static constexpr QStringView list[] = {u"HOME", u"LOGNAME", u"PATH", u"SHELL", u"TERM", u"USER", u"LANG"};
    return name.startsWith("LC_"_L1) || std::find(std::begin(list), std::end(list), name) != std::end(list);
}

} // namespace

QProcessEnvironment childEnvironment(const StdioOptions &options, const QProcessEnvironment &ours)
{
    QProcessEnvironment result;
    if (options.inheritEnvironment) {
        result = ours;
        result.remove(u"SIGNALBOX_SECRETS_PASSPHRASE"_s); // it opens what is kept for all servers
    } else {
        const QStringList names = ours.keys();
        for (const QString &name : names) {
            const QString value = ours.value(name);
            const bool isShellFunction = value.startsWith("()"_L1);
            if (isSafe(name) && !isShellFunction) {
                result.insert(name, value);
            }
        }
    }
    for (const auto &[name, value] : options.environment) {
        result.insert(name, value);
    }
    return result;
}

} // namespace Signalbox
