// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client that the official conformance suite runs: Signalbox without a window and without a person.
#include "driver.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Signalbox;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Result<Setting> setting =
        Setting::read(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (!setting) {
        std::fprintf(stderr, "%s\n", qPrintable(setting.error().message));
        return Driver::Usage;
    }
    Driver driver(*setting);
    QObject::connect(&driver, &Driver::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    driver.start();
    const int code = QCoreApplication::exec();
    std::fprintf(stderr, "exit %d\n", code); // for verdict.mjs: the suite keeps no exit codes
    return code;
}
