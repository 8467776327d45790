// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy/consentcase.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Signalbox {

class InputBroker;
struct ConsentMailbox;

/// The questions that wait for the person, in the order they came. Lives on the GUI thread. A question that is not
/// answered when this goes is answered with no.
class ConsentDesk : public QObject
{
    Q_OBJECT
public:
    explicit ConsentDesk(QObject *parent = nullptr);
    ~ConsentDesk() override;

    /// The engine's end; for EngineThread, which calls this on its own thread.
    [[nodiscard]] std::unique_ptr<InputBroker> makeBroker() const;

    [[nodiscard]] const ConsentCase *current() const; ///< null: none waits
    [[nodiscard]] int waiting() const { return int(m_cases.size()); }
    /// The question goes; one that is not there any more is ignored.
    void answer(quint64 number, ConsentQuestion::Answer answer);

    void add(const ConsentCase &one);
    void remove(quint64 number);

signals:
    void changed();

private:
    std::shared_ptr<ConsentMailbox> m_mailbox;
    QList<ConsentCase> m_cases;
};

} // namespace Signalbox
