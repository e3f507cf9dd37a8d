// SPDX-License-Identifier: GPL-3.0-or-later
// DeliverableFields: what is inside one deliverable's files, what a record or a reel wants, and how it is packed: one row a
// field, those shown that its kind can have.
#pragma once

#include "Desk.h"
#include "model/Deliverable.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace lacquer {

class DeliverableFields : public QWidget {
    Q_OBJECT

public:
    /// Profiles are offered by name.
    explicit DeliverableFields(const QStringList& profiles, QWidget* parent = nullptr);

    void refresh(const Deliverable& deliverable);

Q_SIGNALS:
    /// A choice, under the name of an undo step. `merging`: more of the same gesture may follow.
    void changed(const QString& what, const QString& field, const std::function<void(lacquer::Deliverable&)>& edit, bool merging);
    void gestureEnded();

private:
    struct Row {
        const char* field;
        QWidget* line;
        std::function<bool(const Deliverable&)> suits;
        std::function<void(const Json&)> show;
    };
    using Suits = bool (*)(const Deliverable&);

    void addLine(const char* field, const QString& name, const QString& help, QWidget* control, Suits suits, std::function<void(const Json&)> show);
    void addList(const char* field, const QString& name, const QString& help, const std::vector<std::pair<QString, Json>>& choices, Suits suits);
    void addSwitch(const char* field, const QString& name, const QString& word, const QString& help, Suits suits);
    void addNumber(const char* field, const QString& name, const QString& help, double standard, int decimals, const QString& unit, Suits suits);
    void addText(const char* field, const QString& name, const QString& help, Suits suits);
    void put(const char* field, const QString& name, const Json& value, bool merging = false);

    QVBoxLayout* lines_;
    std::vector<Row> rows_;
    bool showing_ = false;
};

}  // namespace lacquer
