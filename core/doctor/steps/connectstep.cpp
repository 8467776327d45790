// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/connectstep.h"

#include "core/catalog/addresssecrets.h"

#include <QPointer>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr qsizetype kMostStderr = 2000; // bytes that are told

QString stderrText(const QByteArray &lastStderr, const Masker &masker)
{
    return QString::fromUtf8(masker.maskText(lastStderr.last(std::min(lastStderr.size(), kMostStderr))).text).trimmed();
}

/// Of an answer that is none of the protocol; the codes of JSON-RPC and of MCP are negative.
bool isHttpStatus(int code)
{
    constexpr int kFirst = 100;
    constexpr int kLast = 599;
    return code >= kFirst && code <= kLast;
}

/// This entry in the environment that is asked for; what is tried is tried once.
ServerEntry reachedEntry(ServerEntry entry, const ExamOptions &options)
{
    entry.gates.reconnects = false;
    entry.gates.attempts = 1;
    entry.gates.breakerFailures = 0;
    entry.gates.caches = false;
    const bool hasPath = std::ranges::contains(entry.environment, u"PATH"_s, &QPair<QString, QString>::first);
    if (options.places && !hasPath) {
        entry.environment.append({u"PATH"_s, options.places->path.join(u':')});
    }
    return entry;
}

} // namespace

ConnectStep::ConnectStep(ExamContext &context)
    : ExamStep(context)
{
}

void ConnectStep::start()
{
    if (m_context.mayNotStart) {
        leaveOutAll(tr("%1 cannot start the command.").arg(m_context.options.environment));
        emit finished();
        return;
    }
    if (m_context.isUnreached) {
        leaveOutAll(tr("The server was not reached."));
        emit finished();
        return;
    }
    if (m_context.isStdio()) {
        begin(u"start"_s, tr("Start"), shownTarget(m_context.entry));
        if (m_context.barrier) {
            return tellBarrier();
        }
    } else {
        begin(u"discovery"_s, tr("Discovery"), u"server/discover, initialize"_s);
    }
    makeHub();
    m_context.connection()->connectToServer();
}

void ConnectStep::tellBarrier()
{
    const QString because = tr("The server was not started.");
    m_context.failure = m_context.barrier;
    addBarrier(u"start"_s);
    conclude({});
    leaveOut(u"discovery"_s, tr("Discovery"), because);
    leaveOut(u"version"_s, tr("Version"), because);
    emit finished();
}

void ConnectStep::leaveOutAll(const QString &because)
{
    m_context.failure = Error{.kind = Error::Kind::Transport, .message = because};
    if (m_context.isStdio()) {
        leaveOut(u"start"_s, tr("Start"), because);
    }
    leaveOut(u"discovery"_s, tr("Discovery"), because);
    leaveOut(u"version"_s, tr("Version"), because);
}

void ConnectStep::makeHub()
{
    const ServerEntry entry = reachedEntry(m_context.entry, m_context.options);
    ExamOptions &options = m_context.options;
    m_context.hub = std::make_unique<Hub>(m_context.seen, m_context.broker, options.limits);
    Hub &hub = *m_context.hub;
    if (options.policy) {
        m_context.gates.emplace(
            hub,
            CallGates::PolicyParts{.broker = m_context.broker, .recorder = m_context.seen, .places = *options.policy},
            options.limits);
        m_context.gates->setEntries({entry}, false);
    }
    if (options.authorizers) {
        hub.setAuthorizerMaker(options.authorizers);
    }
    if (options.filler) {
        // It judges what the person accepted: the entry as it was given, without what is put around it here.
        hub.setEntryFiller([exam = &m_context](const ServerEntry &, QObject *context, const auto &done) {
            exam->options.filler(exam->entry, context, [exam, done](const Result<ServerEntry> &filled) {
                done(filled.transform([exam](const ServerEntry &whole) { return reachedEntry(whole, exam->options); }));
            });
        });
    }
    hub.setTransportMaker([guard = QPointer(this)](const ServerEntry &reached, const Limits &limits,
                                                   HttpAuthorizer *authorizer) -> Result<Negotiator::TransportFactory> {
        Result<Negotiator::TransportFactory> factory = transportFor(reached, limits, authorizer);
        if (!factory) {
            return factory;
        }
        return [guard, make = *factory](HttpDialect dialect) {
            std::unique_ptr<Transport> transport = make(dialect);
            if (guard) {
                connect(transport.get(), &Transport::opened, guard, &ConnectStep::handleOpened);
            }
            return transport;
        };
    });
    connect(&hub, &Hub::statusChanged, this, &ConnectStep::handleStatus);
    hub.setEntries({entry});
}

void ConnectStep::handleOpened()
{
    if (m_isOpen) {
        return;
    }
    m_isOpen = true;
    if (m_context.isStdio()) {
        conclude(tr("It runs."));
        begin(u"discovery"_s, tr("Discovery"), u"server/discover, initialize"_s);
    }
}

void ConnectStep::handleStatus(const ServerStatus &status)
{
    if (m_isOver) {
        return;
    }
    if (status.state == ServerStatus::State::Connected && status.profile) {
        m_isOver = true;
        takeProfile(*status.profile);
        emit finished();
    } else if (status.state == ServerStatus::State::Failed) {
        m_isOver = true;
        handleFailure(status.error.value_or(Error()), status.lastClose ? status.lastClose->lastStderr : QByteArray());
        emit finished();
    }
}

void ConnectStep::takeProfile(const ServerProfile &profile)
{
    m_context.profile = profile;
    const QString place = profile.era() == Era::Modern ? u"server/discover"_s : u"initialize"_s;
    for (const Deviation &deviation : profile.deviations) {
        m_context.deviations.append({.place = place, .deviation = deviation});
    }
    connect(m_context.session(), &Session::deviated, m_context.hub.get(),
            [context = &m_context](quint64, const Deviation &deviation) {
                constexpr qsizetype kMost = 1000;
                if (context->deviations.size() < kMost) {
                    context->deviations.append({.place = {}, .deviation = deviation});
                }
            });
    if (!profile.instructions.isEmpty()) {
        m_context.words.append({.place = u"instructions"_s, .text = profile.instructions});
    }
    if (profile.info.name.isEmpty()) {
        add({.id = u"discovery.name"_s,
             .severity = Severity::Warning,
             .sentence = tr("The server does not say what it is called."),
             .place = u"/serverInfo/name"_s,
             .rule = u"basic/lifecycle"_s,
             .advice = tr("It should give a name and a version.")});
    }
    conclude(tr("It is %1, version %2.").arg(profile.info.label(), profile.info.version));
    judgeVersion(profile);
}

void ConnectStep::judgeVersion(const ServerProfile &profile)
{
    begin(u"version"_s, tr("Version"), profile.offeredRevisions.join(", "_L1));
    const Revision newest = knownRevisions(Era::Modern).constFirst();
    if (profile.revision != newest) {
        add({.id = u"version.older"_s,
             .severity = Severity::Note,
             .sentence = tr("It speaks protocol %1; the newest is %2.")
                             .arg(revisionText(profile.revision), revisionText(newest)),
             .rule = u"basic/lifecycle, Version Negotiation"_s,
             .advice = {}});
    }
    conclude(profile.verdict);
}

void ConnectStep::handleFailure(const Error &error, const QByteArray &lastStderr)
{
    m_context.failure = error;
    const QString unreached = tr("There is no conversation with the server.");
    const bool wantsAuthorization = error.kind == Error::Kind::Auth;
    const bool isVersion = error.kind == Error::Kind::Protocol && m_isOpen && !isHttpStatus(error.code);
    setDetail(stderrText(lastStderr, m_context.masker));
    if (wantsAuthorization && !m_context.isStdio()) {
        leaveOut(u"discovery"_s, tr("Discovery"), tr("The server wants authorization first."));
        leaveOut(u"version"_s, tr("Version"), unreached);
        return;
    }
    if (isVersion) {
        conclude(tr("It answers."));
        begin(u"version"_s, tr("Version"));
    }
    const bool isStart = m_context.isStdio() && !m_isOpen;
    add({.id = isVersion ? u"version.unusable"_s
               : isStart ? u"start.failed"_s
                         : u"discovery.failed"_s,
         .severity = Severity::Fault,
         .sentence = error.message,
         .place = error.where,
         .rule = isStart ? u"basic/transports, stdio"_s : u"basic/lifecycle"_s,
         .advice = error.advice});
    conclude({});
    if (isStart) {
        leaveOut(u"discovery"_s, tr("Discovery"), unreached);
    }
    if (!isVersion) {
        leaveOut(u"version"_s, tr("Version"), unreached);
    }
}

} // namespace Signalbox
