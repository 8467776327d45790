// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchrunner.h"
#include "app/cli/clioptions.h"
#include "app/cli/clioutput.h"
#include "app/cli/clirunner.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Signalbox;

namespace {

template<typename Runner>
int run(QCoreApplication &app, const CliOptions &options)
{
    Runner runner(options);
    QObject::connect(&runner, &Runner::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&runner, &Runner::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // the plain Unix event dispatcher costs less for every turn of the loop
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("signalbox-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));

    const Result<CliOptions> options = CliOptions::parse(QCoreApplication::arguments().mid(1));
    if (!options) {
        printError("usage", options.error());
        return ExitCode::Usage;
    }
    switch (options->verb) {
    case CliOptions::Verb::Help:
        std::fputs(qPrintable(options->helpText), stdout);
        return ExitCode::Success;
    case CliOptions::Verb::Version:
        std::puts("signalbox-cli " SIGNALBOX_VERSION);
        return ExitCode::Success;
    case CliOptions::Verb::Method:
        return run<CliRunner>(app, *options);
    case CliOptions::Verb::Bench:
        return run<BenchRunner>(app, *options);
    }
}
