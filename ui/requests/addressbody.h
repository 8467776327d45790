// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requests/inputcase.h"
#include "ui/requests/answerbody.h"

#include <QUrl>

class QPushButton;

namespace Signalbox {

class PlainLabel;
class TextEnds;

/// Elicitation in URL mode: the true host by itself, the whole address as text, and a browser only when it is asked for.
class AddressBody : public AnswerBody
{
    Q_OBJECT
public:
    explicit AddressBody(const InputCase &one, QWidget *parent = nullptr);

    [[nodiscard]] QList<Choice> choices() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> answerOf(int choice) override;
    [[nodiscard]] QString status() const override { return {}; }
    [[nodiscard]] QString unseen() const override;
    [[nodiscard]] bool isCut() const override;

private:
    enum Given { Accept, Decline, Cancel };
    QWidget *makeHost(const QString &host);
    QWidget *buildActions();
    void showSeen();
    void open();
    [[nodiscard]] QString whyNotOpened() const;

    QString m_address; ///< as it goes over the wire; as it came where it is none
    QUrl m_url;
    bool m_isUsable = false;
    PlainLabel *m_outcome;
    TextEnds *m_ends; ///< of the host and the address
    QPushButton *m_open = nullptr;
};

} // namespace Signalbox
