// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/formvalidator.h"

#include "ui/models/form/schemacost.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Signalbox {

FormValidator::FormValidator(Json schema, std::function<const Json &()> value, QObject *parent)
    : QObject(parent)
    , m_schema(std::move(schema))
    , m_schemaIsLarge(SchemaCost::isLargerThan(m_schema, kLargeBytes))
    , m_value(std::move(value))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FormValidator::start);
}

void FormValidator::request()
{
    m_delay.start();
}

void FormValidator::flush()
{
    if (m_delay.isActive()) {
        m_delay.stop();
        start();
    }
}

FormValidator::Outcome FormValidator::check(const Json &schema, std::optional<Schema> compiled, const Json &value)
{
    Outcome outcome;
    outcome.schema = std::move(compiled);
    if (!outcome.schema) {
        if (!SchemaCost::isBounded(schema)) {
            outcome.error = fail(Error::Kind::Usage, tr("The schema branches too often to be checked here.")).error();
            return outcome;
        }
        Result<Schema> result = Schema::compile(schema);
        if (!result) {
            outcome.error = result.error();
            return outcome;
        }
        outcome.schema = std::move(*result);
    }
    outcome.faults = outcome.schema->validate(value);
    return outcome;
}

void FormValidator::start()
{
    if (m_running) {
        m_again = true;
    } else if (m_schemaError) {
        emit checked({});
    } else if (m_schemaIsLarge || SchemaCost::isLargerThan(m_value(), kLargeBytes)) {
        startElsewhere();
    } else {
        finish(check(m_schema, m_compiled, m_value()));
    }
}

void FormValidator::startElsewhere()
{
    m_running = true;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->future().then(this, [this](const Outcome &outcome) {
        m_running = false;
        if (std::exchange(m_again, false)) {
            m_compiled = outcome.schema;
            m_schemaError = outcome.error;
            start();
        } else {
            finish(outcome);
        }
    });
    QThreadPool::globalInstance()->start([promise, schema = m_schema, compiled = m_compiled, value = m_value()] {
        promise->start();
        promise->addResult(check(schema, compiled, value));
        promise->finish();
    });
}

void FormValidator::finish(const Outcome &outcome)
{
    m_compiled = outcome.schema;
    m_schemaError = outcome.error;
    emit checked(outcome.faults);
}

} // namespace Signalbox
