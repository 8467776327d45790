// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlinesplit.h"

#include <algorithm>

namespace Signalbox {

namespace {

const QCommandLineOption *optionFor(const QString &word, const QList<QCommandLineOption> &options)
{
    if (!word.startsWith(u'-') || word.size() < 2) {
        return nullptr;
    }
    const bool isLong = word.startsWith(QLatin1String("--"));
    const QString name = word.mid(isLong ? 2 : 1).section(u'=', 0, 0);
    const auto found = std::ranges::find_if(options, [&](const QCommandLineOption &option) {
        return option.names().contains(name) && (name.size() == 1) != isLong;
    });
    return found == options.end() ? nullptr : &*found;
}

bool isLongOptionOfOurs(const QString &word, const QList<QCommandLineOption> &options)
{
    return word.startsWith(QLatin1String("--")) && optionFor(word, options);
}

/// An address takes no words of its own, so options after it are ours.
bool isAddress(const QString &word)
{
    return word.contains(QLatin1String("://"));
}

} // namespace

CommandLineSplit splitTarget(const QStringList &arguments, const QList<QCommandLineOption> &options)
{
    CommandLineSplit split;
    bool verbatim = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (verbatim) {
            split.target.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            const bool oursFollow = !split.target.isEmpty() && isLongOptionOfOurs(arguments.value(i + 1), options);
            verbatim = !oursFollow;
            continue;
        }
        const QCommandLineOption *option = optionFor(word, options);
        const bool isBegun = !split.target.isEmpty();
        const bool takesWords = isBegun && !isAddress(split.target.first());
        const bool targetsOwn = takesWords && !word.startsWith(QLatin1String("--"));
        if (!option || targetsOwn) {
            if (!takesWords && word.startsWith(u'-')) {
                split.ours.append(word); // unknown: the parser names it
            } else {
                split.target.append(word);
            }
            continue;
        }
        split.ours.append(word);
        if (!option->valueName().isEmpty() && !word.contains(u'=') && i + 1 < arguments.size()) {
            split.ours.append(arguments.at(++i));
        }
    }
    return split;
}

} // namespace Signalbox
