// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/examination.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/values/placeholder.h"
#include "core/doctor/steps/authorizationstep.h"
#include "core/doctor/steps/callstep.h"
#include "core/doctor/steps/connectstep.h"
#include "core/doctor/steps/endstep.h"
#include "core/doctor/steps/httpstep.h"
#include "core/doctor/steps/launchstep.h"
#include "core/doctor/steps/liststep.h"
#include "core/doctor/steps/networkstep.h"
#include "core/doctor/steps/reviewstep.h"
#include "core/hub/capture/entrysecrets.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

template<typename Step>
std::unique_ptr<ExamStep> make(ExamContext &context)
{
    return std::make_unique<Step>(context);
}

} // namespace

Examination::Examination(ServerEntry entry, ExamOptions options, QObject *parent)
    : QObject(parent)
{
    if (entry.id.isEmpty()) {
        entry.id = ServerEntry::newId();
    }
    m_context.entry = std::move(entry);
    m_context.filled = m_context.entry;
    m_context.options = std::move(options);
}

Examination::~Examination()
{
    m_step.reset();
    if (m_context.hub) {
        m_context.hub->disconnect(); // its servers end with it, and nobody is told
    }
}

void Examination::start()
{
    m_report.server = m_context.entry.name;
    m_report.target = shownTarget(m_context.entry);
    m_report.transport = transportText(m_context.entry.transport);
    m_report.environment = m_context.options.environment;
    m_report.wallNs = Clock::system().wallNs();
    m_clock.start();
    plan();
    if (!m_context.options.filler) {
        QMetaObject::invokeMethod(this, &Examination::next, Qt::QueuedConnection);
        return;
    }
    m_context.options.filler(m_context.entry, this, [this](const Result<ServerEntry> &filled) {
        m_context.filled = filled.value_or(m_context.entry);
        // Without credentials there is something to look at, but not at an address that is not known whole.
        const bool isAddressOpen = !m_context.isStdio() && holdsPlaceholder(m_context.entry.url);
        if (!filled && (filled.error().kind != Error::Kind::Auth || isAddressOpen)) {
            m_context.barrier = filled.error();
        }
        for (const QByteArray &secret : secretsOf(m_context.filled)) {
            m_context.masker.addSecret(secret);
        }
        QMetaObject::invokeMethod(this, &Examination::next, Qt::QueuedConnection);
    });
}

void Examination::plan()
{
    if (m_context.isStdio()) {
        m_steps = {make<LaunchStep>, make<ConnectStep>, make<ListStep>,
                   make<CallStep>,   make<EndStep>,     make<ReviewStep>};
    } else {
        m_steps = {make<NetworkStep>, make<HttpStep>, make<ConnectStep>, make<AuthorizationStep>,
                   make<ListStep>,    make<CallStep>, make<EndStep>,     make<ReviewStep>};
    }
    std::ranges::reverse(m_steps);
}

void Examination::next()
{
    if (m_isOver) {
        return;
    }
    if (m_steps.empty()) {
        return finish();
    }
    const StepMaker maker = std::move(m_steps.back());
    m_steps.pop_back();
    run(maker(m_context));
}

void Examination::run(std::unique_ptr<ExamStep> step)
{
    m_step = std::move(step);
    connect(m_step.get(), &ExamStep::began, this, &Examination::began);
    connect(m_step.get(), &ExamStep::checked, this, &Examination::take);
    ExamStep *running = m_step.get();
    connect(running, &ExamStep::finished, this, [this, running] {
        // From the loop: the step is in the middle of saying so.
        QMetaObject::invokeMethod(
            this,
            [this, running] {
                if (m_step.get() == running) {
                    m_step.reset();
                    next();
                }
            },
            Qt::QueuedConnection);
    });
    m_step->start();
}

void Examination::take(const DoctorCheck &check)
{
    m_report.checks.append(check);
    emit checked(check);
}

void Examination::cancel()
{
    if (m_isOver || std::exchange(m_report.isCancelled, true)) {
        return;
    }
    m_steps.clear();
    if (dynamic_cast<EndStep *>(m_step.get())) {
        return; // it is ending already
    }
    m_step.reset();
    if (m_context.hub) {
        run(std::make_unique<EndStep>(m_context));
    } else {
        QMetaObject::invokeMethod(this, &Examination::finish, Qt::QueuedConnection);
    }
}

void Examination::finish()
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    if (m_context.profile) {
        m_report.label = QString(m_context.profile->info.label() + u' ' + m_context.profile->info.version).trimmed();
        m_report.revision = revisionText(m_context.profile->revision);
    }
    m_report.durationNs = m_clock.nsecsElapsed();
    emit finished(m_report);
}

} // namespace Signalbox
