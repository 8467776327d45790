// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Signalbox {

namespace {

void install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder)) {
        app.installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(QCoreApplication &app)
{
    auto *plurals = new QTranslator(&app); // of the English sources, beneath every language
    if (plurals->load(QStringLiteral(":/i18n/signalbox_en.qm"))) {
        app.installTranslator(plurals);
    }
    install(app, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, QStringLiteral("signalbox"), QStringLiteral(":/i18n"));
}

} // namespace Signalbox
