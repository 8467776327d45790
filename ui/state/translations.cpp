// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/i18n"_s;
const QString kName = u"signalbox_"_s;

void install(QCoreApplication &app, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder)) {
        app.installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

QStringList availableLanguages()
{
    QStringList codes;
    const QStringList files = QDir(kFolder).entryList({kName + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        codes.append(file.sliced(kName.size(), file.size() - kName.size() - 3));
    }
    return codes;
}

void installTranslations(QCoreApplication &app, const QString &language)
{
    const QLocale own;
    const QLocale chosen = availableLanguages().contains(language) ? QLocale(language) : own;
    const bool isOwn = chosen.language() == own.language() && chosen.script() == own.script();
    QLocale::setDefault(isOwn ? own : chosen); // figures and dates are written as the words are, in one's own country
    auto *plurals = new QTranslator(&app);     // of the English sources, beneath every language
    if (plurals->load(kFolder + u'/' + kName + u"en.qm"_s)) {
        app.installTranslator(plurals);
    }
    // Not the own one, even if it is of the same language: its words come from the system's list of display languages.
    install(app, chosen, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, chosen, u"signalbox"_s, kFolder);
}

} // namespace Signalbox
