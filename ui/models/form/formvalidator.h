// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"
#include "core/json/schema.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Signalbox {

/// Checks values against a schema, a little after the last change. Large schemas and values are checked on another
/// thread; only the newest value's outcome is reported.
class FormValidator : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDelayMs = 150;
    static constexpr qint64 kLargeBytes = 64 * 1024;

    /// `value` gives the newest value when it is time to check it, on the validator's thread.
    FormValidator(Json schema, std::function<const Json &()> value, QObject *parent = nullptr);

    void request(); ///< leads to checked(), unless another request follows
    void flush();   ///< checks a waiting value now; a large one goes to the other thread at once
    [[nodiscard]] bool isBusy() const { return m_delay.isActive() || m_running; }
    [[nodiscard]] const std::optional<Error> &schemaError() const { return m_schemaError; } ///< known after checked()

signals:
    void checked(const QList<Signalbox::SchemaFault> &faults);

private:
    struct Outcome
    {
        std::optional<Schema> schema;
        std::optional<Error> error;
        QList<SchemaFault> faults;
    };
    static Outcome check(const Json &schema, std::optional<Schema> compiled, const Json &value);
    void start();
    void startElsewhere();
    void finish(const Outcome &outcome);

    Json m_schema;
    bool m_schemaIsLarge = false;
    std::optional<Schema> m_compiled;
    std::optional<Error> m_schemaError;
    std::function<const Json &()> m_value;
    QTimer m_delay;
    bool m_running = false;
    bool m_again = false; // the value changed while another was being checked
};

} // namespace Signalbox
