// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/doctor/doctorrun.h"

#include "core/base/paths.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/commandline.h"
#include "core/catalog/programs/program.h"
#include "core/doctor/desktopplaces.h"
#include "core/doctor/examination.h"
#include "core/doctor/poolwork.h"
#include "core/hub/engine.h"
#include "core/hub/serverauthorizers.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

PolicyJudge::Places policyPlaces()
{
    const Paths paths;
    return {
        .rulesFile = paths.policyFile(), .pinsFolder = paths.definitionsDir(), .sessionsFile = paths.sessionsFile()};
}

/// On the engine's thread: what only the engine has.
ExamOptions withEngine(ExamOptions options, Engine &engine)
{
    options.authorizers = engine.authorizers({}).maker();
    options.filler = engine.filler();
    for (const ServerStatus &status : engine.hub().statuses()) {
        if (const ToolBook *book = engine.gates().books().book(status.entry.name)) {
            options.otherTools.insert(status.entry.name, book->names());
        }
    }
    return options;
}

} // namespace

DoctorRun::DoctorRun(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

DoctorRun::~DoctorRun() = default;

void DoctorRun::start(const ServerEntry &entry, bool calls, const QString &program)
{
    m_context = std::make_unique<QObject>();
    ++m_run;
    m_current.reset();
    m_report = {.server = entry.name, .target = shownTarget(entry), .transport = transportText(entry.transport)};
    auto options = std::make_shared<ExamOptions>();
    options->calls = calls;
    options->policy = policyPlaces();
    options->signInCommand = u"signalbox-cli auth login --server "_s + quoteForShell(entry.name);
    options->acceptCommand = u"signalbox-cli servers accept "_s + quoteForShell(entry.name);
    const Program *other = programById(program);
    if (!other) {
        return examine(entry, options);
    }
    options->environment = other->name;
    m_report.environment = other->name;
    inPool(
        m_context.get(), [program] { return programEnvironment(program).places; },
        [this, entry, options](const LaunchPlaces &places) {
            options->places = places;
            examine(entry, options);
        });
}

void DoctorRun::examine(const ServerEntry &entry, const std::shared_ptr<const ExamOptions> &options)
{
    m_link.watch<Told>(
        m_context.get(),
        [entry, options](Engine &engine, const std::function<void(const Told &)> &tell) -> QObject * {
            auto *examination = new Examination(entry, withEngine(*options, engine));
            connect(examination, &Examination::began, examination,
                    [tell](const DoctorCheck &check) { tell({.began = check, .checked = {}, .finished = {}}); });
            connect(examination, &Examination::checked, examination,
                    [tell](const DoctorCheck &check) { tell({.began = {}, .checked = check, .finished = {}}); });
            connect(examination, &Examination::finished, examination,
                    [tell](const DoctorReport &report) { tell({.began = {}, .checked = {}, .finished = report}); });
            examination->start();
            return examination;
        },
        [this, run = m_run](const Told &told) {
            if (run == m_run && isRunning()) { // not of one that was stopped
                take(told);
            }
        });
}

void DoctorRun::take(const Told &told)
{
    if (told.began) {
        m_current = told.began;
        emit began();
    }
    if (told.checked) {
        m_current.reset();
        m_report.checks.append(*told.checked);
        emit checked();
    }
    if (told.finished) {
        end(*told.finished);
    }
}

void DoctorRun::stop()
{
    if (isRunning()) {
        DoctorReport report = m_report;
        report.isCancelled = true;
        end(report);
    }
}

void DoctorRun::end(const DoctorReport &report)
{
    m_report = report;
    m_current.reset();
    m_context.release()->deleteLater(); // one of its functions may be what calls
    emit finished();
}

} // namespace Signalbox
