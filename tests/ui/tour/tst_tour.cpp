// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guided tour: real clicks and keys in the real window, against the sample servers and the reference server. A step that
// fails is a failure. From the environment: see Tour; and SIGNALBOX_TOUR_FIGURES, a file that gets how long the turns of the
// event loop were (JSON, nanoseconds), and SIGNALBOX_TOUR_STALLS, one that gets what the long ones did (an object a line).
#include "tests/ui/tour/authsteps.h"
#include "tests/ui/tour/firststeps.h"
#include "tests/ui/tour/journalsteps.h"
#include "tests/ui/tour/managesteps.h"
#include "tests/ui/tour/pagesteps.h"
#include "tests/ui/tour/panesteps.h"
#include "tests/ui/tour/peersteps.h"
#include "tests/ui/tour/resultsteps.h"
#include "tests/ui/tour/serversteps.h"
#include "ui/state/watchedapplication.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

template<typename... Stretches>
int walk(Tour &tour, const QStringList &arguments)
{
    int failed = 0;
    const auto one = [&](TourSteps &&steps) { failed += QTest::qExec(&steps, arguments); };
    (one(Stretches(tour)), ...);
    return failed;
}

bool writeTurns(const StallLog &stalls, const QString &name)
{
    const LatencyHistogram &turns = stalls.turns();
    const QJsonObject figures{{u"turns"_s, qint64(turns.count())},
                              {u"p99"_s, turns.percentile(99)},
                              {u"longest"_s, turns.greatest()},
                              {u"stalls"_s, qint64(stalls.count())}};
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(figures).toJson(QJsonDocument::Compact)) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    EngineThread::preferPlainDispatcher();
    WatchedApplication app(argc, argv);
    const QStringList arguments =
        QCoreApplication::arguments() + QStringList{u"-silent"_s}; // what failed is soon found
    const QString stalls = qEnvironmentVariable("SIGNALBOX_TOUR_STALLS");
    int failed = stalls.isEmpty() || app.stalls().writeTo(stalls) ? 0 : 1;
    {
        Tour tour(app.stalls());
        failed += walk<FirstSteps, JournalSteps, ResultSteps, PaneSteps, ServerSteps, AuthSteps, PeerSteps, ManageSteps,
                       PageSteps>(tour, arguments);
    }
    const QString figures = qEnvironmentVariable("SIGNALBOX_TOUR_FIGURES");
    return failed + (figures.isEmpty() || writeTurns(app.stalls(), figures) ? 0 : 1);
}
