// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace Signalbox {

class CodeField;
class PlainLabel;

/// What goes along with a call in `_meta`: the text of a JSON object, or nothing.
class MetaEditor : public QWidget
{
    Q_OBJECT
public:
    explicit MetaEditor(QWidget *parent = nullptr);

    void setMeta(const QByteArray &object);     ///< emits nothing
    void replaceMeta(const QByteArray &object); ///< as an edit that can be undone
    /// As it is typed, whether it is JSON or not; setText() emits nothing.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// One line of JSON; empty: there is none, or isValid() is false.
    [[nodiscard]] QByteArray meta() const { return m_meta; }
    [[nodiscard]] bool isValid() const { return m_isValid; }

signals:
    void edited();

private:
    void read();

    CodeField *m_field;
    PlainLabel *m_fault;
    QByteArray m_meta;
    bool m_isValid = true;
    bool m_isShowing = false; // the text is being set from outside
};

} // namespace Signalbox
