// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Signalbox {

class PlainLabel;
class SecretEdit;

/// Where one secret comes from: it was typed here and is kept, or an environment variable or a file holds it. What is kept
/// is never shown; it can be replaced or forgotten, both when the form is saved.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    enum class Source { Kept, Variable, File };

    /// `other`: what it may come from instead of being kept. `name` names the parts: "serverDialog:secret" has
    /// "serverDialog:secretTyped" and so on.
    SecretField(const QString &name, Source other, QWidget *parent = nullptr);

    void setPlace(const QString &place);           ///< the variable's name, or the file's; empty: it is kept
    void setKept(bool kept, const QString &where); ///< `where` it is kept, in words

    [[nodiscard]] QString place() const;    ///< empty: it is kept
    [[nodiscard]] QString typed() const;    ///< to be kept; empty: nothing new
    [[nodiscard]] bool isForgotten() const; ///< the kept one shall go
    [[nodiscard]] bool isGiven() const;     ///< there is one, or a place for it
    [[nodiscard]] QString fault() const;    ///< empty: all is well
    void clearTyped();

signals:
    void edited();

private:
    enum class Kept { Nothing, Shown, Replaced, Forgotten };
    void arrange();
    void listen();
    [[nodiscard]] bool isElsewhere() const;
    void setState(Kept state);
    void showParts();

    Source m_other;
    QComboBox *m_source;
    SecretEdit *m_typed;
    QLineEdit *m_place;
    PlainLabel *m_mask;
    QPushButton *m_replace;
    QPushButton *m_forget;
    QPushButton *m_keep;
    QString m_where;
    Kept m_state = Kept::Nothing;
};

} // namespace Signalbox
