// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctorrunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/policyplaces.h"
#include "app/cli/programconsent.h"
#include "app/cli/secretstore.h"
#include "app/cli/storedcredentials.h"
#include "core/base/paths.h"
#include "core/catalog/addresssecrets.h"
#include "core/doctor/report/doctortext.h"
#include "core/hub/secretfiller.h"

#include <QSaveFile>

#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

DoctorRunner::DoctorRunner(DoctorOptions options, DoctorTarget target, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_showsProgress(isatty(STDERR_FILENO) != 0
                      && !(m_options.format == DoctorFormat::Text && m_options.output.isEmpty()))
    , m_target(std::move(target))
{
}

DoctorRunner::~DoctorRunner() = default;

void DoctorRunner::start()
{
    ExamOptions options = m_target.options;
    if (isOfList()) {
        options.policy = policyPlaces();
    }
    const bool isRemote = m_target.entry.transport != ServerEntry::Transport::Stdio;
    if (isRemote || isOfList() || m_target.file) {
        m_tokens = secretStore();
        setFiller(options);
    }
    if (isRemote) {
        options.authorizers = storedAuthorizers(*m_tokens).maker();
    }
    if (!m_target.note.isEmpty()) {
        printNote(m_target.note);
    }
    m_examination = std::make_unique<Examination>(m_target.entry, options);
    connect(m_examination.get(), &Examination::began, this, &DoctorRunner::tellBegan);
    connect(m_examination.get(), &Examination::checked, this, &DoctorRunner::tellChecked);
    connect(m_examination.get(), &Examination::finished, this, &DoctorRunner::take);
    if (printsAsItGoes()) {
        const DoctorReport head{
            .server = m_target.entry.name, .target = shownTarget(m_target.entry), .environment = options.environment};
        m_isPrinted = printText(QString::fromUtf8(doctorTextHead(head)));
    }
    m_examination->start();
}

/// As before every start: what the person did not accept is neither started nor reached.
void DoctorRunner::setFiller(ExamOptions &options)
{
    const EntryFiller ofSecrets = secretFiller(*m_tokens);
    if (m_target.file) {
        options.filler = programFiller(m_target.launched, m_target.answer, ofSecrets);
    } else if (isOfList()) {
        m_desk = std::make_unique<LaunchDesk>(LaunchDesk::Parts{
            .configDir = Paths().configDir(), .lockFolder = Paths().dataDir(), .store = m_tokens.get()});
        options.filler = m_desk->filler(ofSecrets);
    } else { // typed, for once
        options.filler = ofSecrets;
    }
}

void DoctorRunner::tellBegan(const DoctorCheck &check) const
{
    if (m_showsProgress) {
        tellPerson(u"\r\x1B[K"_s + check.title + u" …"_s);
    }
}

void DoctorRunner::tellChecked(const DoctorCheck &check)
{
    if (m_showsProgress) {
        tellPerson(u"\r\x1B[K"_s);
    }
    if (printsAsItGoes()) {
        m_isPrinted = m_isPrinted && printText(QString::fromUtf8(doctorTextOf(check, m_told)));
        m_told.append(check);
    }
}

void DoctorRunner::take(const DoctorReport &report)
{
    m_isPrinted = m_isPrinted && write(report);
    const bool isMended = m_interruption == 0 && (!m_options.mends || mend(report));
    const DoctorCheck::Outcome worst = report.worst();
    const bool isFault =
        worst == DoctorCheck::Outcome::Fault || (m_options.isStrict && worst == DoctorCheck::Outcome::Warning);
    end(m_interruption != 0                    ? m_interruption
        : isFault || !m_isPrinted || !isMended ? ExitCode::Usage
                                               : ExitCode::Success);
}

bool DoctorRunner::write(const DoctorReport &report) const
{
    if (printsAsItGoes()) {
        return printText(QString::fromUtf8(doctorTextEnd(report)));
    }
    const QByteArray bytes = doctorReportBytes(report, m_options.format);
    if (m_options.output.isEmpty()) {
        return printText(QString::fromUtf8(bytes));
    }
    QSaveFile file(m_options.output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        printError("storage", {.kind = Error::Kind::Storage,
                               .message = tr("%1 cannot be written: %2.").arg(m_options.output, file.errorString())});
        return false;
    }
    return true;
}

/// What an entry itself can mend, the gravest first.
bool DoctorRunner::mend(const DoctorReport &report) const
{
    const DoctorFinding *first = nullptr;
    for (const DoctorCheck &check : report.checks) {
        for (const DoctorFinding &finding : check.findings) {
            if (finding.mended && (!first || finding.severity > first->severity)) {
                first = &finding;
            }
        }
    }
    if (!first) {
        printNote(tr("There is nothing that the server's entry could mend."));
        return true;
    }
    const Result<QString> written = m_target.write(*first->mended);
    if (!written) {
        printError("mend", written.error());
        return false;
    }
    printNote(tr("%1 now says: %2").arg(*written, mendedText(*first->mended)));
    return true;
}

void DoctorRunner::interrupt(int exitCode)
{
    m_interruption = exitCode;
    if (m_examination) {
        m_examination->cancel();
    } else {
        end(exitCode);
    }
}

void DoctorRunner::end(int exitCode)
{
    QMetaObject::invokeMethod(this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
}

} // namespace Signalbox
